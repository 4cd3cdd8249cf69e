// @generated from the schema "SocialMediaDetailDataContainer"; changes made here are lost at the next generation

/// The schema `SocialMediaDetailDataContainer`.
pub struct SocialMediaDetailDataContainer {
    /// `interval`: `string`.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `messages`: `array of SocialMediaDetailMessageContainer`.
    pub messages: ::std::option::Option<
        ::std::vec::Vec<crate::SocialMediaDetailMessageContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SocialMediaDetailDataContainer {
    const EMPTY: Self = Self {
        interval: ::std::option::Option::None,
        messages: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SocialMediaDetailDataContainer = &<SocialMediaDetailDataContainer as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SocialMediaDetailDataContainer",
        empty: E,
        extra: &E.extra,
        properties: &[("interval", "interval", 0), ("messages", "messages", 0)],
        fields: &[&E.interval, &E.messages],
    }
};

crate::runtime::model!(SocialMediaDetailDataContainer);

crate::runtime::setters!(SocialMediaDetailDataContainer {
    with_interval: interval: ::std::string::String,
    with_messages: messages: ::std::vec::Vec<crate::SocialMediaDetailMessageContainer>,
});
