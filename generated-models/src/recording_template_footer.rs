// @generated from the schema "RecordingTemplateFooter"; changes made here are lost at the next generation

/// The schema `RecordingTemplateFooter`.
pub struct RecordingTemplateFooter {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RecordingTemplateFooter {
    const EMPTY: Self = Self {
        text: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RecordingTemplateFooter = &<RecordingTemplateFooter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RecordingTemplateFooter",
        empty: E,
        extra: &E.extra,
        properties: &[("text", "text", 0)],
        fields: &[&E.text],
    }
};

crate::runtime::model!(RecordingTemplateFooter);

crate::runtime::setters!(RecordingTemplateFooter {
    with_text: text: ::std::string::String,
});
