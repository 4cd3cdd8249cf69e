// @generated from the schema "NluDomainVersionTrainingResponse"; changes made here are lost at the next generation

use crate::NluDomainVersion;
use crate::runtime::Extra;

/// The schema `NluDomainVersionTrainingResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NluDomainVersionTrainingResponse {
    /// `message`: `string`, read-only.
    pub message: Option<String>,
    /// `version`: `NluDomainVersion`.
    pub version: Option<Box<NluDomainVersion>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NluDomainVersionTrainingResponse "NluDomainVersionTrainingResponse" 2 {
    (
        message: String = "message" with_message read_only,
        version: Box<NluDomainVersion> = "version" with_version,
    )
});
