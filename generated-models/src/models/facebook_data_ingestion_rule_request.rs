// @generated from the schema "FacebookDataIngestionRuleRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `FacebookDataIngestionRuleRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FacebookDataIngestionRuleRequest {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `integrationId`: `string`, required.
    #[doc(alias = "integrationId")]
    pub integration_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FacebookDataIngestionRuleRequest "FacebookDataIngestionRuleRequest" 3 {
    (
        name: String = "name" with_name required,
        description: String = "description" with_description,
        integration_id: String = "integrationId" with_integration_id required,
    )
});
