// @generated from the schema "StorySetting"; changes made here are lost at the next generation

/// The schema `StorySetting`.
pub struct StorySetting {
    /// `mention`: `InboundOnlySetting`.
    pub mention: ::std::option::Option<::std::boxed::Box<crate::InboundOnlySetting>>,
    /// `reply`: `InboundOnlySetting`.
    pub reply: ::std::option::Option<::std::boxed::Box<crate::InboundOnlySetting>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for StorySetting {
    const EMPTY: Self = Self {
        mention: ::std::option::Option::None,
        reply: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &StorySetting = &<StorySetting as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "StorySetting",
        empty: E,
        extra: &E.extra,
        properties: &[("mention", "mention", 0), ("reply", "reply", 0)],
        fields: &[&E.mention, &E.reply],
    }
};

crate::runtime::model!(StorySetting);

crate::runtime::setters!(StorySetting {
    with_mention: mention: ::std::boxed::Box<crate::InboundOnlySetting>,
    with_reply: reply: ::std::boxed::Box<crate::InboundOnlySetting>,
});
