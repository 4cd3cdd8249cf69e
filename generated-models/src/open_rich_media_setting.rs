// @generated from the schema "OpenRichMediaSetting"; changes made here are lost at the next generation

/// The schema `OpenRichMediaSetting`.
pub struct OpenRichMediaSetting {
    /// `quickReply`: `OutboundOnlySetting`.
    #[doc(alias = "quickReply")]
    pub quick_reply: ::std::option::Option<
        ::std::boxed::Box<crate::OutboundOnlySetting>,
    >,
    /// `cards`: `OutboundOnlySetting`.
    pub cards: ::std::option::Option<::std::boxed::Box<crate::OutboundOnlySetting>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OpenRichMediaSetting {
    const EMPTY: Self = Self {
        quick_reply: ::std::option::Option::None,
        cards: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OpenRichMediaSetting = &<OpenRichMediaSetting as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OpenRichMediaSetting",
        empty: E,
        extra: &E.extra,
        properties: &[("quickReply", "quick_reply", 0), ("cards", "cards", 0)],
        fields: &[&E.quick_reply, &E.cards],
    }
};

crate::runtime::model!(OpenRichMediaSetting);

crate::runtime::setters!(OpenRichMediaSetting {
    with_quick_reply: quick_reply: ::std::boxed::Box<crate::OutboundOnlySetting>,
    with_cards: cards: ::std::boxed::Box<crate::OutboundOnlySetting>,
});
