// @generated from the schema "FacebookDataIngestionRuleRequest"; changes made here are lost at the next generation

/// The schema `FacebookDataIngestionRuleRequest`.
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

impl crate::runtime::Model for FacebookDataIngestionRuleRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        integration_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FacebookDataIngestionRuleRequest = &<FacebookDataIngestionRuleRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FacebookDataIngestionRuleRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("description", "description", 0),
            ("integrationId", "integration_id", 1),
        ],
        fields: &[&E.name, &E.description, &E.integration_id],
    }
};

crate::runtime::model!(FacebookDataIngestionRuleRequest);

crate::runtime::setters!(FacebookDataIngestionRuleRequest {
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_integration_id: integration_id: ::std::string::String,
});
