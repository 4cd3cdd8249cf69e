// @generated from the schema "DraftRequest"; changes made here are lost at the next generation

/// The schema `DraftRequest`.
#[repr(C)]
pub struct DraftRequest {
    /// `intents`: `array of DraftIntents`.
    pub intents: ::std::option::Option<::std::vec::Vec<crate::DraftIntents>>,
    /// `topics`: `array of DraftTopicRequest`.
    pub topics: ::std::option::Option<::std::vec::Vec<crate::DraftTopicRequest>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DraftRequest "DraftRequest" 2 {
    (
        intents: ::std::vec::Vec<crate::DraftIntents> = "intents" 0 with_intents,
        topics: ::std::vec::Vec<crate::DraftTopicRequest> = "topics" 0 with_topics,
    )
});
