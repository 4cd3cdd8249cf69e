// @generated from the schema "OneOnOne"; changes made here are lost at the next generation

/// The schema `OneOnOne`.
pub struct OneOnOne {
    /// `pinnedMessages`: `array of AddressableEntityRef`.
    #[doc(alias = "pinnedMessages")]
    pub pinned_messages: ::std::option::Option<
        ::std::vec::Vec<crate::AddressableEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OneOnOne {
    const EMPTY: Self = Self {
        pinned_messages: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OneOnOne = &<OneOnOne as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OneOnOne",
        empty: E,
        extra: &E.extra,
        properties: &[("pinnedMessages", "pinned_messages", 0)],
        fields: &[&E.pinned_messages],
    }
};

crate::runtime::model!(OneOnOne);

crate::runtime::setters!(OneOnOne {
    with_pinned_messages: pinned_messages: ::std::vec::Vec<crate::AddressableEntityRef>,
});
