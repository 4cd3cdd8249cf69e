// @generated from the schema "DraftManipulationRequest"; changes made here are lost at the next generation

/// The schema `DraftManipulationRequest`.
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

impl crate::runtime::Model for DraftManipulationRequest {
    const EMPTY: Self = Self {
        translate: ::std::option::Option::None,
        draft_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DraftManipulationRequest = &<DraftManipulationRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DraftManipulationRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("translate", "translate", 0), ("draftType", "draft_type", 0)],
        fields: &[&E.translate, &E.draft_type],
    }
};

crate::runtime::model!(DraftManipulationRequest);

crate::runtime::setters!(DraftManipulationRequest {
    with_translate: translate: ::std::boxed::Box<crate::HistoryHeadersTranslation>,
    with_draft_type: draft_type: crate::runtime::Open<DraftType>,
});

/// The property `draftType` of `DraftManipulationRequest`. Known values: `Reply`, `ReplyAll`, `Forward`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DraftType {
    Reply,
    ReplyAll,
    Forward,
}

impl crate::runtime::Enum for DraftType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Reply, "Reply"),
        (Self::ReplyAll, "ReplyAll"),
        (Self::Forward, "Forward"),
    ];
}
