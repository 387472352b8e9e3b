import type { ConductivityFit } from '../../models/arrhenius-curve.ts';
import type { Doubt, Estimate } from '../../models/conductivity-series.ts';
import { numberText, uncertainText } from '../number-text.ts';

const prefactorUnits = {
  'ln-sigma': 'S m⁻¹',
  'ln-sigma-t': 'S K m⁻¹',
  vtf: 'S K½ m⁻¹',
} as const;

interface Named {
  readonly symbol: string;
  readonly estimate: Estimate;
  readonly text: string;
}

function named(symbol: string, estimate: Estimate, unit: string, factor = 1): Named {
  const { value, halfWidth } = estimate;
  const text = uncertainText(value * factor, halfWidth * factor, unit);
  return { symbol, estimate, text: `${symbol} = ${text}` };
}

/** The parameters that say something of the material. */
function physical(fit: ConductivityFit): readonly Named[] {
  if (fit.form !== 'vtf') return [named('$E_a$', fit.activationEnergy, 'kJ mol⁻¹', 1e-3)];
  return [named('$T_0$', fit.vanishing, 'K'), named('$B$', fit.pseudoActivation, 'K')];
}

const reasons: Readonly<Record<Doubt, (symbol: string) => string>> = {
  wide: (symbol) => `the interval of ${symbol} is wider than its value`,
  impossible: (symbol) => `the interval of ${symbol} includes values that it cannot have`,
  'at-limit': (symbol) => `${symbol} runs to the end of what is possible`,
  'ill-conditioned': (symbol) => `other values of ${symbol} fit as well, to the last digit`,
};

/** `ln A = 1.09 ± 0.56 (A in S m⁻¹)` and the others. */
export function parametersText(fit: ConductivityFit): string {
  const { logPrefactor, form, regression } = fit;
  const prefactor = uncertainText(logPrefactor.value, logPrefactor.halfWidth, '');
  const fitted = physical(fit).map(({ text }) => text);
  const quality = `$r^2$ = ${numberText(regression.rSquared)}, scatter ${numberText(100 * regression.scatter, 2)}\u00a0%`;
  return `${fitted.join(', ')}, ln\u00a0$A$ = ${prefactor} ($A$ in ${prefactorUnits[form]}), each with its 95\u00a0% interval; ${quality}.`;
}

/** What the points do not tell; empty if they tell it all. */
export function doubtText(fit: ConductivityFit): string {
  const doubtful = physical(fit).flatMap(({ symbol, estimate }) =>
    estimate.doubt ? [{ symbol, reason: reasons[estimate.doubt](symbol) }] : [],
  );
  if (doubtful.length === 0) return '';
  const points = fit.regression.freedom + fit.regression.parameters.length;
  const symbols = doubtful.map(({ symbol }) => symbol).join(' and ');
  return ` ${symbols} cannot be identified from these ${points} points: ${doubtful.map(({ reason }) => reason).join(', ')}.`;
}
