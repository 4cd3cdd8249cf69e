// @generated from the schema "ExternalId"; changes made here are lost at the next generation

use crate::ExternalSource;
use crate::runtime::Extra;

/// The schema `ExternalId`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalId {
    /// `externalSource`: `ExternalSource`.
    #[doc(alias = "externalSource")]
    pub external_source: Option<Box<ExternalSource>>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalId "ExternalId" 2 {
    (
        external_source: Box<ExternalSource> = "externalSource" with_external_source,
        value: String = "value" with_value,
    )
});
