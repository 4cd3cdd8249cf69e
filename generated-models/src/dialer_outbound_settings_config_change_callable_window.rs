// @generated from the schema "DialerOutboundSettingsConfigChangeCallableWindow"; changes made here are lost at the next generation

/// The schema `DialerOutboundSettingsConfigChangeCallableWindow`.
pub struct DialerOutboundSettingsConfigChangeCallableWindow {
    /// `mapped`: `DialerOutboundSettingsConfigChangeAtzmTimeSlot`.
    pub mapped: ::std::option::Option<
        ::std::boxed::Box<crate::DialerOutboundSettingsConfigChangeAtzmTimeSlot>,
    >,
    /// `unmapped`: `DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone`.
    pub unmapped: ::std::option::Option<
        ::std::boxed::Box<
            crate::DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DialerOutboundSettingsConfigChangeCallableWindow {
    const EMPTY: Self = Self {
        mapped: ::std::option::Option::None,
        unmapped: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerOutboundSettingsConfigChangeCallableWindow = &<DialerOutboundSettingsConfigChangeCallableWindow as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerOutboundSettingsConfigChangeCallableWindow",
        empty: E,
        extra: &E.extra,
        properties: &[("mapped", "mapped", 0), ("unmapped", "unmapped", 0)],
        fields: &[&E.mapped, &E.unmapped],
    }
};

crate::runtime::model!(DialerOutboundSettingsConfigChangeCallableWindow);

crate::runtime::setters!(DialerOutboundSettingsConfigChangeCallableWindow {
    with_mapped: mapped: ::std::boxed::Box<crate::DialerOutboundSettingsConfigChangeAtzmTimeSlot>,
    with_unmapped: unmapped: ::std::boxed::Box<crate::DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone>,
});
