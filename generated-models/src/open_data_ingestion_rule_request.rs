// @generated from the schema "OpenDataIngestionRuleRequest"; changes made here are lost at the next generation

/// The schema `OpenDataIngestionRuleRequest`.
pub struct OpenDataIngestionRuleRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `externalSource`: `DomainEntityRef`, required.
    #[doc(alias = "externalSource")]
    pub external_source: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OpenDataIngestionRuleRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        external_source: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OpenDataIngestionRuleRequest = &<OpenDataIngestionRuleRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OpenDataIngestionRuleRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("description", "description", 0),
            ("externalSource", "external_source", 1),
        ],
        fields: &[&E.name, &E.description, &E.external_source],
    }
};

crate::runtime::model!(OpenDataIngestionRuleRequest);

crate::runtime::setters!(OpenDataIngestionRuleRequest {
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_external_source: external_source: ::std::boxed::Box<crate::DomainEntityRef>,
});
