// @generated from the schema "CallableWindow"; changes made here are lost at the next generation

/// The schema `CallableWindow`.
pub struct CallableWindow {
    /// `mapped`: `AtzmTimeSlot`.
    pub mapped: ::std::option::Option<::std::boxed::Box<crate::AtzmTimeSlot>>,
    /// `unmapped`: `AtzmTimeSlotWithTimeZone`.
    pub unmapped: ::std::option::Option<
        ::std::boxed::Box<crate::AtzmTimeSlotWithTimeZone>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CallableWindow {
    const EMPTY: Self = Self {
        mapped: ::std::option::Option::None,
        unmapped: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CallableWindow = &<CallableWindow as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CallableWindow",
        empty: E,
        extra: &E.extra,
        properties: &[("mapped", "mapped", 0), ("unmapped", "unmapped", 0)],
        fields: &[&E.mapped, &E.unmapped],
    }
};

crate::runtime::model!(CallableWindow);

crate::runtime::setters!(CallableWindow {
    with_mapped: mapped: ::std::boxed::Box<crate::AtzmTimeSlot>,
    with_unmapped: unmapped: ::std::boxed::Box<crate::AtzmTimeSlotWithTimeZone>,
});
