import js from '@eslint/js';
import globals from 'globals';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const clock = "today and now are arguments in the domain: the site's zone decides them, not this machine";

const failure = "a failure's message is its kind, not a sentence: thrownInWords() has the words";

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.local365/', 'tests/results/', 'tests/bench/results/', 'spfx/'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      globals: globals.node,
      parserOptions: {
        projectService: {
          allowDefaultProject: [
            '*.js',
            '.dependency-cruiser.js',
            'tests/bench/floor/*.js',
            'tests/bench/floorPart/assets/*.js',
          ],
        },
        tsconfigRootDir: process.cwd(),
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
        { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: clock },
      ],
    },
  },
  {
    files: ['src/features/**/*.{ts,tsx}', 'src/ui/**/*.{ts,tsx}'],
    ignores: ['src/ui/thrownInWords.ts', 'src/ui/copyWords.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "MemberExpression[object.name='thrown'][property.name='message']", message: failure },
      ],
    },
  },
  {
    files: ['src/{app,data,features,hosts,ui}/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { globals: globals.browser },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  { files: ['*.js', '.dependency-cruiser.js'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['tests/bench/floor/*.js', 'tests/bench/floorPart/assets/*.js'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { globals: { ...globals.browser, define: 'readonly' } },
  },
  {
    // Tools that ask for a default export.
    files: [
      '*.config.js',
      '.dependency-cruiser.js',
      'tests/support/{prepareBrowser,afterBrowser,slowestFirst}.ts',
    ],
    rules: { 'no-restricted-exports': 'off' },
  },
);
