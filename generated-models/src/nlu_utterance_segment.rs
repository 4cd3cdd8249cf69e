// @generated from the schema "NluUtteranceSegment"; changes made here are lost at the next generation

/// The schema `NluUtteranceSegment`.
pub struct NluUtteranceSegment {
    /// `text`: `string`, required.
    pub text: ::std::option::Option<::std::string::String>,
    /// `entity`: `NamedEntityAnnotation`.
    pub entity: ::std::option::Option<::std::boxed::Box<crate::NamedEntityAnnotation>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NluUtteranceSegment {
    const EMPTY: Self = Self {
        text: ::std::option::Option::None,
        entity: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NluUtteranceSegment = &<NluUtteranceSegment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NluUtteranceSegment",
        empty: E,
        extra: &E.extra,
        properties: &[("text", "text", 1), ("entity", "entity", 0)],
        fields: &[&E.text, &E.entity],
    }
};

crate::runtime::model!(NluUtteranceSegment);

crate::runtime::setters!(NluUtteranceSegment {
    with_text: text: ::std::string::String,
    with_entity: entity: ::std::boxed::Box<crate::NamedEntityAnnotation>,
});
