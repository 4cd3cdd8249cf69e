// @generated from the schema "InsightsAgentItem"; changes made here are lost at the next generation

/// The schema `InsightsAgentItem`.
pub struct InsightsAgentItem {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `manager`: `DomainEntityRef`.
    pub manager: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for InsightsAgentItem {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        manager: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &InsightsAgentItem = &<InsightsAgentItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "InsightsAgentItem",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("manager", "manager", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.manager, &E.self_uri],
    }
};

crate::runtime::model!(InsightsAgentItem);

crate::runtime::setters!(InsightsAgentItem {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_manager: manager: ::std::boxed::Box<crate::DomainEntityRef>,
    with_self_uri: self_uri: ::std::string::String,
});
