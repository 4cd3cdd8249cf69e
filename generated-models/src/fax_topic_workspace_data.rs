// @generated from the schema "FaxTopicWorkspaceData"; changes made here are lost at the next generation

/// The schema `FaxTopicWorkspaceData`.
pub struct FaxTopicWorkspaceData {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FaxTopicWorkspaceData {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FaxTopicWorkspaceData = &<FaxTopicWorkspaceData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FaxTopicWorkspaceData",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(FaxTopicWorkspaceData);

crate::runtime::setters!(FaxTopicWorkspaceData {
    with_id: id: ::std::string::String,
});
