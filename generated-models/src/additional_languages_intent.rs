// @generated from the schema "AdditionalLanguagesIntent"; changes made here are lost at the next generation

/// The schema `AdditionalLanguagesIntent`.
#[repr(C)]
pub struct AdditionalLanguagesIntent {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `utterances`: `array of NluUtterance`.
    pub utterances: ::std::option::Option<::std::vec::Vec<crate::NluUtterance>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AdditionalLanguagesIntent "AdditionalLanguagesIntent" 2 {
    (
        id: ::std::string::String = "id" 2 with_id,
        utterances: ::std::vec::Vec<crate::NluUtterance> = "utterances" 0 with_utterances,
    )
});
