// @generated from the schema "IpAddressRangeListing"; changes made here are lost at the next generation

/// The schema `IpAddressRangeListing`.
pub struct IpAddressRangeListing {
    /// `entities`: `array of IpAddressRange`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::IpAddressRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for IpAddressRangeListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &IpAddressRangeListing = &<IpAddressRangeListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "IpAddressRangeListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(IpAddressRangeListing);

crate::runtime::setters!(IpAddressRangeListing {
    with_entities: entities: ::std::vec::Vec<crate::IpAddressRange>,
});
