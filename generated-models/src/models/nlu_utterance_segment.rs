// @generated from the schema "NluUtteranceSegment"; changes made here are lost at the next generation

use crate::NamedEntityAnnotation;
use crate::runtime::Extra;

/// The schema `NluUtteranceSegment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NluUtteranceSegment {
    /// `text`: `string`, required.
    pub text: Option<String>,
    /// `entity`: `NamedEntityAnnotation`.
    pub entity: Option<Box<NamedEntityAnnotation>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NluUtteranceSegment "NluUtteranceSegment" 2 {
    (
        text: String = "text" with_text required,
        entity: Box<NamedEntityAnnotation> = "entity" with_entity,
    )
});
