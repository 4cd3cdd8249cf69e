// @generated from the schema "SupportedEntityTypeStatus"; changes made here are lost at the next generation

/// The schema `SupportedEntityTypeStatus`.
pub struct SupportedEntityTypeStatus {
    /// `listSlotType`: `string`.
    #[doc(alias = "listSlotType")]
    pub list_slot_type: ::std::option::Option<crate::runtime::Open<ListSlotType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SupportedEntityTypeStatus {
    const EMPTY: Self = Self {
        list_slot_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SupportedEntityTypeStatus = &<SupportedEntityTypeStatus as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SupportedEntityTypeStatus",
        empty: E,
        extra: &E.extra,
        properties: &[("listSlotType", "list_slot_type", 0)],
        fields: &[&E.list_slot_type],
    }
};

crate::runtime::model!(SupportedEntityTypeStatus);

crate::runtime::setters!(SupportedEntityTypeStatus {
    with_list_slot_type: list_slot_type: crate::runtime::Open<ListSlotType>,
});

/// The property `listSlotType` of `SupportedEntityTypeStatus`. Known values: `All`, `Restricted`, `Unrestricted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListSlotType {
    All,
    Restricted,
    Unrestricted,
}

impl crate::runtime::Enum for ListSlotType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::All, "All"),
        (Self::Restricted, "Restricted"),
        (Self::Unrestricted, "Unrestricted"),
    ];
}
