// @generated from the schema "ExternalContactsContactChangedTopicExternalId"; changes made here are lost at the next generation

use crate::ExternalContactsContactChangedTopicExternalSource;
use crate::runtime::Extra;

/// The schema `ExternalContactsContactChangedTopicExternalId`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalContactsContactChangedTopicExternalId {
    /// `externalSource`: `ExternalContactsContactChangedTopicExternalSource`.
    #[doc(alias = "externalSource")]
    pub external_source: Option<Box<ExternalContactsContactChangedTopicExternalSource>>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalContactsContactChangedTopicExternalId "ExternalContactsContactChangedTopicExternalId" 2 {
    (
        external_source: Box<ExternalContactsContactChangedTopicExternalSource> = "externalSource" with_external_source,
        value: String = "value" with_value,
    )
});
