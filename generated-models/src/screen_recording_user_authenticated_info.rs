// @generated from the schema "ScreenRecordingUserAuthenticatedInfo"; changes made here are lost at the next generation

/// The schema `ScreenRecordingUserAuthenticatedInfo`.
pub struct ScreenRecordingUserAuthenticatedInfo {
    /// `backgroundAssistantId`: `string`, required.
    #[doc(alias = "backgroundAssistantId")]
    pub background_assistant_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ScreenRecordingUserAuthenticatedInfo {
    const EMPTY: Self = Self {
        background_assistant_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScreenRecordingUserAuthenticatedInfo = &<ScreenRecordingUserAuthenticatedInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScreenRecordingUserAuthenticatedInfo",
        empty: E,
        extra: &E.extra,
        properties: &[("backgroundAssistantId", "background_assistant_id", 1)],
        fields: &[&E.background_assistant_id],
    }
};

crate::runtime::model!(ScreenRecordingUserAuthenticatedInfo);

crate::runtime::setters!(ScreenRecordingUserAuthenticatedInfo {
    with_background_assistant_id: background_assistant_id: ::std::string::String,
});
