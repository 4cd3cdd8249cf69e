// @generated from the schema "NluUtteranceSegment"; changes made here are lost at the next generation

/// The schema `NluUtteranceSegment`.
#[repr(C)]
pub struct NluUtteranceSegment {
    /// `text`: `string`, required.
    pub text: ::std::option::Option<::std::string::String>,
    /// `entity`: `NamedEntityAnnotation`.
    pub entity: ::std::option::Option<::std::boxed::Box<crate::NamedEntityAnnotation>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NluUtteranceSegment "NluUtteranceSegment" 2 {
    (
        text: ::std::string::String = "text" 1 with_text,
        entity: ::std::boxed::Box<crate::NamedEntityAnnotation> = "entity" 0 with_entity,
    )
});
