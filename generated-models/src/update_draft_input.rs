// @generated from the schema "UpdateDraftInput"; changes made here are lost at the next generation

/// The schema `UpdateDraftInput`.
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

impl crate::runtime::Model for UpdateDraftInput {
    const EMPTY: Self = Self {
        category: ::std::option::Option::None,
        name: ::std::option::Option::None,
        config: ::std::option::Option::None,
        contract: ::std::option::Option::None,
        secure: ::std::option::Option::None,
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UpdateDraftInput = &<UpdateDraftInput as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UpdateDraftInput",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("category", "category", 0),
            ("name", "name", 0),
            ("config", "config", 0),
            ("contract", "contract", 0),
            ("secure", "secure", 0),
            ("version", "version", 1),
        ],
        fields: &[&E.category, &E.name, &E.config, &E.contract, &E.secure, &E.version],
    }
};

crate::runtime::model!(UpdateDraftInput);

crate::runtime::setters!(UpdateDraftInput {
    with_category: category: ::std::string::String,
    with_name: name: ::std::string::String,
    with_config: config: ::std::boxed::Box<crate::ActionConfig>,
    with_contract: contract: ::std::boxed::Box<crate::ActionContractInput>,
    with_secure: secure: bool,
    with_version: version: i32,
});
