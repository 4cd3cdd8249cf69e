// @generated from the schema "ExternalContactsUnresolvedContactChangedTopicDivision"; changes made here are lost at the next generation

/// The schema `ExternalContactsUnresolvedContactChangedTopicDivision`.
pub struct ExternalContactsUnresolvedContactChangedTopicDivision {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalContactsUnresolvedContactChangedTopicDivision {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContactsUnresolvedContactChangedTopicDivision = &<ExternalContactsUnresolvedContactChangedTopicDivision as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContactsUnresolvedContactChangedTopicDivision",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(ExternalContactsUnresolvedContactChangedTopicDivision);

crate::runtime::setters!(ExternalContactsUnresolvedContactChangedTopicDivision {
    with_id: id: ::std::string::String,
});
