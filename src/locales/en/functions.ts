/** Words of `functions`; every key begins with `functions.`. */
export const functions = {
  'functions.field.target': 'target',
  'functions.field.actual': 'actual',
  'functions.field.points': 'points',
  'functions.field.executed': 'amount executed',
  'functions.field.budget': 'budget',
  'functions.field.total': 'total',
  'functions.blank': 'The {field} is blank; fill it in first.',
  'functions.notANumber': 'The {field} "{found}" is no usable number.',
  'functions.notScorable': '"{actual}" against "{target}" cannot be scored mechanically; a person decides.',
  'functions.notComparable': '"{actual}" cannot be compared with "{target}"; there is no deviation.',
  'functions.zeroBudget': 'The budget is 0; there is no execution rate.',
  'functions.totalAbove100': 'The total {found} is above 100 points; there is no grade.',
  'functions.noExplanation': 'There is no calculation to explain.',
} as const;
