// @generated from the schema "UpdateDraftInput"; changes made here are lost at the next generation

/// The schema `UpdateDraftInput`.
#[repr(C)]
pub struct UpdateDraftInput {
    /// `category`: `string`.
    pub category: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `config`: `ActionConfig`.
    pub config: ::std::option::Option<::std::boxed::Box<crate::ActionConfig>>,
    /// `contract`: `ActionContractInput`.
    pub contract: ::std::option::Option<::std::boxed::Box<crate::ActionContractInput>>,
    /// `secure`: `boolean`.
    pub secure: ::std::option::Option<bool>,
    /// `version`: `integer (int32)`, required.
    pub version: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UpdateDraftInput "UpdateDraftInput" 6 {
    (
        category: ::std::string::String = "category" 0 with_category,
        name: ::std::string::String = "name" 0 with_name,
        config: ::std::boxed::Box<crate::ActionConfig> = "config" 0 with_config,
        contract: ::std::boxed::Box<crate::ActionContractInput> = "contract" 0 with_contract,
        secure: bool = "secure" 0 with_secure,
        version: i32 = "version" 1 with_version,
    )
});
