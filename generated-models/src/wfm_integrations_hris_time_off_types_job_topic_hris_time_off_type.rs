// @generated from the schema "WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType"; changes made here are lost at the next generation

/// The schema `WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType`.
pub struct WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `secondaryId`: `string`.
    #[doc(alias = "secondaryId")]
    pub secondary_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        secondary_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType = &<WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("secondaryId", "secondary_id", 0),
        ],
        fields: &[&E.id, &E.name, &E.secondary_id],
    }
};

crate::runtime::model!(WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType);

crate::runtime::setters!(WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_secondary_id: secondary_id: ::std::string::String,
});
