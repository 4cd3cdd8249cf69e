// @generated from the schema "ChannelEntityListing"; changes made here are lost at the next generation

/// The schema `ChannelEntityListing`.
#[repr(C)]
pub struct ChannelEntityListing {
    /// `entities`: `array of Channel`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::Channel>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ChannelEntityListing "ChannelEntityListing" 1 {
    (
        entities: ::std::vec::Vec<crate::Channel> = "entities" 0 with_entities,
    )
});
