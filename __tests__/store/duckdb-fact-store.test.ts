import { openStoreFixture } from '../support/store-fixture';
import { describeFactStore } from './fact-store-contract';

describeFactStore('DuckDB fact store', openStoreFixture);
