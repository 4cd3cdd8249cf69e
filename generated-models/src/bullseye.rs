// @generated from the schema "Bullseye"; changes made here are lost at the next generation

/// The schema `Bullseye`.
pub struct Bullseye {
    /// `rings`: `array of Ring`.
    pub rings: ::std::option::Option<::std::vec::Vec<crate::Ring>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Bullseye {
    const EMPTY: Self = Self {
        rings: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Bullseye = &<Bullseye as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Bullseye",
        empty: E,
        extra: &E.extra,
        properties: &[("rings", "rings", 0)],
        fields: &[&E.rings],
    }
};

crate::runtime::model!(Bullseye);

crate::runtime::setters!(Bullseye {
    with_rings: rings: ::std::vec::Vec<crate::Ring>,
});
