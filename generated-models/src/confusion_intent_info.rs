// @generated from the schema "ConfusionIntentInfo"; changes made here are lost at the next generation

/// The schema `ConfusionIntentInfo`.
#[repr(C)]
pub struct ConfusionIntentInfo {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `utteranceCount`: `integer (int32)`.
    #[doc(alias = "utteranceCount")]
    pub utterance_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConfusionIntentInfo "ConfusionIntentInfo" 3 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 2 with_name,
        utterance_count: i32 = "utteranceCount" 0 with_utterance_count,
    )
});
