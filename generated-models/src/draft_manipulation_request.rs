// @generated from the schema "DraftManipulationRequest"; changes made here are lost at the next generation

/// The schema `DraftManipulationRequest`.
#[repr(C)]
pub struct DraftManipulationRequest {
    /// `translate`: `HistoryHeadersTranslation`.
    pub translate: ::std::option::Option<
        ::std::boxed::Box<crate::HistoryHeadersTranslation>,
    >,
    /// `draftType`: `string`.
    #[doc(alias = "draftType")]
    pub draft_type: ::std::option::Option<crate::runtime::Open<DraftType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DraftManipulationRequest "DraftManipulationRequest" 2 {
    (
        translate: ::std::boxed::Box<crate::HistoryHeadersTranslation> = "translate" 0 with_translate,
        draft_type: crate::runtime::Open<DraftType> = "draftType" 0 with_draft_type,
    )
});

/// The property `draftType` of `DraftManipulationRequest`. Known values: `Reply`, `ReplyAll`, `Forward`.
#[non_exhaustive]
pub enum DraftType {
    Reply,
    ReplyAll,
    Forward,
}

crate::runtime::known!(DraftType);

impl crate::runtime::Enum for DraftType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Reply, "Reply"),
        (Self::ReplyAll, "ReplyAll"),
        (Self::Forward, "Forward"),
    ];
}
