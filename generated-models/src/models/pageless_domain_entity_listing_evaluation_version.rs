// @generated from the schema "PagelessDomainEntityListingEvaluationVersion"; changes made here are lost at the next generation

use crate::EvaluationVersion;
use crate::runtime::Extra;

/// The schema `PagelessDomainEntityListingEvaluationVersion`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PagelessDomainEntityListingEvaluationVersion {
    /// `total`: `integer (int64)`.
    pub total: Option<i64>,
    /// `entities`: `array of EvaluationVersion`.
    pub entities: Option<Vec<EvaluationVersion>>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PagelessDomainEntityListingEvaluationVersion "PagelessDomainEntityListingEvaluationVersion" 3 {
    (
        total: i64 = "total" with_total,
        entities: Vec<EvaluationVersion> = "entities" with_entities,
        self_uri: String = "selfUri" with_self_uri,
    )
});
