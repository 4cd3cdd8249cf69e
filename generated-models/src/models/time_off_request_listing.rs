// @generated from the schema "TimeOffRequestListing"; changes made here are lost at the next generation

use crate::TimeOffRequest;
use crate::runtime::Extra;

/// The schema `TimeOffRequestListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TimeOffRequestListing {
    /// `entities`: `array of TimeOffRequest`, required.
    pub entities: Option<Vec<TimeOffRequest>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TimeOffRequestListing "TimeOffRequestListing" 2 {
    (
        entities: Vec<TimeOffRequest> = "entities" with_entities required,
        download_url: String = "downloadUrl" with_download_url,
    )
});
