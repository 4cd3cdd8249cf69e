// @generated from the schema "Utterance"; changes made here are lost at the next generation

/// The schema `Utterance`.
#[repr(C)]
pub struct Utterance {
    /// `utteranceText`: `string`.
    #[doc(alias = "utteranceText")]
    pub utterance_text: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Utterance "Utterance" 1 {
    (
        utterance_text: ::std::string::String = "utteranceText" 0 with_utterance_text,
    )
});
