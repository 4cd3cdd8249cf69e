// @generated from the schema "JourneyViewResultElement"; changes made here are lost at the next generation

use crate::{JourneyViewResultLink, JourneyViewResultMetrics};
use crate::runtime::Extra;

/// The schema `JourneyViewResultElement`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyViewResultElement {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `metrics`: `JourneyViewResultMetrics`, read-only.
    pub metrics: Option<Box<JourneyViewResultMetrics>>,
    /// `followedBy`: `array of JourneyViewResultLink`, read-only.
    #[doc(alias = "followedBy")]
    pub followed_by: Option<Vec<JourneyViewResultLink>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyViewResultElement "JourneyViewResultElement" 4 {
    (
        id: String = "id" with_id read_only,
        metrics: Box<JourneyViewResultMetrics> = "metrics" with_metrics read_only,
        followed_by: Vec<JourneyViewResultLink> = "followedBy" with_followed_by read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
