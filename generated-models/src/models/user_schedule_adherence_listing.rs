// @generated from the schema "UserScheduleAdherenceListing"; changes made here are lost at the next generation

use crate::UserScheduleAdherence;
use crate::runtime::Extra;

/// The schema `UserScheduleAdherenceListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserScheduleAdherenceListing {
    /// `entities`: `array of UserScheduleAdherence`.
    pub entities: Option<Vec<UserScheduleAdherence>>,
    /// `downloadUrl`: `string`, read-only.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserScheduleAdherenceListing "UserScheduleAdherenceListing" 2 {
    (
        entities: Vec<UserScheduleAdherence> = "entities" with_entities,
        download_url: String = "downloadUrl" with_download_url read_only,
    )
});
