// @generated from the schema "ExternalContactsOrganizationChangedTopicDivision"; changes made here are lost at the next generation

/// The schema `ExternalContactsOrganizationChangedTopicDivision`.
pub struct ExternalContactsOrganizationChangedTopicDivision {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalContactsOrganizationChangedTopicDivision {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContactsOrganizationChangedTopicDivision = &<ExternalContactsOrganizationChangedTopicDivision as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContactsOrganizationChangedTopicDivision",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(ExternalContactsOrganizationChangedTopicDivision);

crate::runtime::setters!(ExternalContactsOrganizationChangedTopicDivision {
    with_id: id: ::std::string::String,
});
