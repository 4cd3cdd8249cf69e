// @generated from the schema "FacebookDataIngestionRuleRequest"; changes made here are lost at the next generation

/// The schema `FacebookDataIngestionRuleRequest`.
#[repr(C)]
pub struct FacebookDataIngestionRuleRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `integrationId`: `string`, required.
    #[doc(alias = "integrationId")]
    pub integration_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FacebookDataIngestionRuleRequest "FacebookDataIngestionRuleRequest" 3 {
    (
        name: ::std::string::String = "name" 1 with_name,
        description: ::std::string::String = "description" 0 with_description,
        integration_id: ::std::string::String = "integrationId" 1 with_integration_id,
    )
});
