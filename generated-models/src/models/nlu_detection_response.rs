// @generated from the schema "NluDetectionResponse"; changes made here are lost at the next generation

use crate::{NluDetectionInput, NluDetectionOutput, NluDomainVersion};
use crate::runtime::Extra;

/// The schema `NluDetectionResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NluDetectionResponse {
    /// `version`: `NluDomainVersion`, read-only.
    pub version: Option<Box<NluDomainVersion>>,
    /// `output`: `NluDetectionOutput`.
    pub output: Option<Box<NluDetectionOutput>>,
    /// `input`: `NluDetectionInput`.
    pub input: Option<Box<NluDetectionInput>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NluDetectionResponse "NluDetectionResponse" 3 {
    (
        version: Box<NluDomainVersion> = "version" with_version read_only,
        output: Box<NluDetectionOutput> = "output" with_output,
        input: Box<NluDetectionInput> = "input" with_input,
    )
});
