// @generated from the schema "RecordingTemplateBody"; changes made here are lost at the next generation

/// The schema `RecordingTemplateBody`.
pub struct RecordingTemplateBody {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RecordingTemplateBody {
    const EMPTY: Self = Self {
        text: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RecordingTemplateBody = &<RecordingTemplateBody as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RecordingTemplateBody",
        empty: E,
        extra: &E.extra,
        properties: &[("text", "text", 0)],
        fields: &[&E.text],
    }
};

crate::runtime::model!(RecordingTemplateBody);

crate::runtime::setters!(RecordingTemplateBody {
    with_text: text: ::std::string::String,
});
