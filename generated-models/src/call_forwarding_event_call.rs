// @generated from the schema "CallForwardingEventCall"; changes made here are lost at the next generation

/// The schema `CallForwardingEventCall`.
pub struct CallForwardingEventCall {
    /// `targets`: `array of CallForwardingEventTarget`.
    pub targets: ::std::option::Option<
        ::std::vec::Vec<crate::CallForwardingEventTarget>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CallForwardingEventCall {
    const EMPTY: Self = Self {
        targets: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CallForwardingEventCall = &<CallForwardingEventCall as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CallForwardingEventCall",
        empty: E,
        extra: &E.extra,
        properties: &[("targets", "targets", 0)],
        fields: &[&E.targets],
    }
};

crate::runtime::model!(CallForwardingEventCall);

crate::runtime::setters!(CallForwardingEventCall {
    with_targets: targets: ::std::vec::Vec<crate::CallForwardingEventTarget>,
});
