// @generated from the schema "UpdateActionInput"; changes made here are lost at the next generation

/// The schema `UpdateActionInput`.
#[repr(C)]
pub struct UpdateActionInput {
    /// `category`: `string`.
    pub category: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `config`: `ActionConfig`.
    pub config: ::std::option::Option<::std::boxed::Box<crate::ActionConfig>>,
    /// `version`: `integer (int32)`, required.
    pub version: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UpdateActionInput "UpdateActionInput" 4 {
    (
        category: ::std::string::String = "category" 0 with_category,
        name: ::std::string::String = "name" 0 with_name,
        config: ::std::boxed::Box<crate::ActionConfig> = "config" 0 with_config,
        version: i32 = "version" 1 with_version,
    )
});
