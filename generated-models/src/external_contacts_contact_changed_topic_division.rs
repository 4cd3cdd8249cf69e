// @generated from the schema "ExternalContactsContactChangedTopicDivision"; changes made here are lost at the next generation

/// The schema `ExternalContactsContactChangedTopicDivision`.
pub struct ExternalContactsContactChangedTopicDivision {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalContactsContactChangedTopicDivision {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContactsContactChangedTopicDivision = &<ExternalContactsContactChangedTopicDivision as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContactsContactChangedTopicDivision",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(ExternalContactsContactChangedTopicDivision);

crate::runtime::setters!(ExternalContactsContactChangedTopicDivision {
    with_id: id: ::std::string::String,
});
