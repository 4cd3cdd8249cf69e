// @generated from the schema "AdhocRecordingTopicWorkspaceData"; changes made here are lost at the next generation

/// The schema `AdhocRecordingTopicWorkspaceData`.
pub struct AdhocRecordingTopicWorkspaceData {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AdhocRecordingTopicWorkspaceData {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AdhocRecordingTopicWorkspaceData = &<AdhocRecordingTopicWorkspaceData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AdhocRecordingTopicWorkspaceData",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(AdhocRecordingTopicWorkspaceData);

crate::runtime::setters!(AdhocRecordingTopicWorkspaceData {
    with_id: id: ::std::string::String,
});
