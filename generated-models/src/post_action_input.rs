// @generated from the schema "PostActionInput"; changes made here are lost at the next generation

/// The schema `PostActionInput`.
#[repr(C)]
pub struct PostActionInput {
    /// `category`: `string`, required.
    pub category: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `integrationId`: `string`, required.
    #[doc(alias = "integrationId")]
    pub integration_id: ::std::option::Option<::std::string::String>,
    /// `config`: `ActionConfig`, required.
    pub config: ::std::option::Option<::std::boxed::Box<crate::ActionConfig>>,
    /// `contract`: `ActionContractInput`, required.
    pub contract: ::std::option::Option<::std::boxed::Box<crate::ActionContractInput>>,
    /// `secure`: `boolean`.
    pub secure: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PostActionInput "PostActionInput" 6 {
    (
        category: ::std::string::String = "category" 1 with_category,
        name: ::std::string::String = "name" 1 with_name,
        integration_id: ::std::string::String = "integrationId" 1 with_integration_id,
        config: ::std::boxed::Box<crate::ActionConfig> = "config" 1 with_config,
        contract: ::std::boxed::Box<crate::ActionContractInput> = "contract" 1 with_contract,
        secure: bool = "secure" 0 with_secure,
    )
});
