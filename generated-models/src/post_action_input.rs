// @generated from the schema "PostActionInput"; changes made here are lost at the next generation

/// The schema `PostActionInput`.
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

impl crate::runtime::Model for PostActionInput {
    const EMPTY: Self = Self {
        category: ::std::option::Option::None,
        name: ::std::option::Option::None,
        integration_id: ::std::option::Option::None,
        config: ::std::option::Option::None,
        contract: ::std::option::Option::None,
        secure: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PostActionInput = &<PostActionInput as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PostActionInput",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("category", "category", 1),
            ("name", "name", 1),
            ("integrationId", "integration_id", 1),
            ("config", "config", 1),
            ("contract", "contract", 1),
            ("secure", "secure", 0),
        ],
        fields: &[
            &E.category,
            &E.name,
            &E.integration_id,
            &E.config,
            &E.contract,
            &E.secure,
        ],
    }
};

crate::runtime::model!(PostActionInput);

crate::runtime::setters!(PostActionInput {
    with_category: category: ::std::string::String,
    with_name: name: ::std::string::String,
    with_integration_id: integration_id: ::std::string::String,
    with_config: config: ::std::boxed::Box<crate::ActionConfig>,
    with_contract: contract: ::std::boxed::Box<crate::ActionContractInput>,
    with_secure: secure: bool,
});
