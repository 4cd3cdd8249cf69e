// @generated from the schema "ExternalContactsUnresolvedContactChangedTopicExternalId"; changes made here are lost at the next generation

use crate::ExternalContactsUnresolvedContactChangedTopicExternalSource;
use crate::runtime::Extra;

/// The schema `ExternalContactsUnresolvedContactChangedTopicExternalId`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalContactsUnresolvedContactChangedTopicExternalId {
    /// `externalSource`: `ExternalContactsUnresolvedContactChangedTopicExternalSource`.
    #[doc(alias = "externalSource")]
    pub external_source: Option<
        Box<ExternalContactsUnresolvedContactChangedTopicExternalSource>,
    >,
    /// `value`: `string`.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalContactsUnresolvedContactChangedTopicExternalId "ExternalContactsUnresolvedContactChangedTopicExternalId" 2 {
    (
        external_source: Box<ExternalContactsUnresolvedContactChangedTopicExternalSource> = "externalSource" with_external_source,
        value: String = "value" with_value,
    )
});
