// @generated from the schema "WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `secondaryId`: `string`.
    #[doc(alias = "secondaryId")]
    pub secondary_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType "WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType" 3 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        secondary_id: String = "secondaryId" with_secondary_id,
    )
});
