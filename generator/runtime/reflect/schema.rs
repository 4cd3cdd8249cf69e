//! The static description of a model's type.

use std::any::TypeId;

use crate::runtime::erased::{self, Row};
use crate::runtime::json::is_plain;
use crate::runtime::value::Kind;
use crate::runtime::{Extra, Model};

/// The description of a model's type: its name and its properties in the order of the spec.
pub struct Schema {
    name: &'static str,
    properties: &'static [PropertyTexts],
    pub(crate) rows: &'static [Row],
    /// The offset of the field `extra`.
    pub(crate) extra: usize,
    /// Whether all names stand in JSON as they are, without escapes.
    pub(crate) has_plain_names: bool,
    /// A function, because not every supported compiler can call it for a constant.
    ty: fn() -> TypeId,
}

/// Name in JSON, name in Rust, and the [`flags`] that hold.
pub type PropertyTexts = (&'static str, &'static str, u8);

/// What a property can be, in the words of the lists that `model!` takes.
#[allow(non_upper_case_globals)]
pub mod flags {
    pub const required: u8 = 1;
    pub const read_only: u8 = 2;
    pub const deprecated: u8 = 4;
    pub const write_only: u8 = 8;
    pub const secret: u8 = 16;

    /// What an enum can be.
    pub const numeric: bool = true;
}

/// The description of `M`, which has `N` properties.
#[inline]
pub fn describe<M: Model, const N: usize>() -> &'static Schema {
    const {
        &Schema {
            name: M::NAME,
            properties: M::PROPERTIES,
            rows: &erased::rows::<M, N>(),
            extra: erased::extra::<M>(),
            has_plain_names: has_plain_names(M::PROPERTIES),
            ty: TypeId::of::<M>,
        }
    }
}

const fn has_plain_names(mut properties: &[PropertyTexts]) -> bool {
    while let [property, rest @ ..] = properties {
        let mut name = property.0.as_bytes();
        while let [byte, rest @ ..] = name {
            if !is_plain(*byte) {
                return false;
            }
            name = rest;
        }
        properties = rest;
    }
    true
}

impl Schema {
    /// The description of a model's type.
    pub fn of<M: Model>() -> &'static Self {
        M::describe()
    }

    /// The name of the model's type, as in the spec wherever that is a valid type name.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The properties in the order of the spec.
    pub fn properties(&'static self) -> impl ExactSizeIterator<Item = Property> + Clone {
        (0..self.rows.len()).map(move |index| Property {
            schema: self,
            index,
        })
    }

    /// The property with this name in JSON.
    pub fn property(&'static self, wire_name: &str) -> Option<Property> {
        self.find(wire_name, 0).map(|index| Property {
            schema: self,
            index,
        })
    }

    /// The number of the property with this name in JSON, looking from the property `hint` on: documents mostly keep
    /// the order of the spec.
    #[inline]
    pub(crate) fn find(&self, wire_name: &str, hint: usize) -> Option<usize> {
        let hint = hint.min(self.properties.len());
        let (before, after) = self.properties.split_at(hint);
        if let Some(found) = after.iter().position(|property| property.0 == wire_name) {
            return Some(hint + found);
        }
        before.iter().position(|property| property.0 == wire_name)
    }

    /// The number of properties.
    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    /// The size of a model, in bytes; its last field is `extra`.
    #[inline]
    pub(crate) fn size(&self) -> usize {
        self.extra + size_of::<Extra>()
    }

    /// Whether the property with this number carries a secret.
    #[inline]
    pub(crate) fn is_secret(&self, index: usize) -> bool {
        self.properties[index].2 & flags::secret != 0
    }

    /// The name in JSON of the property with this number.
    #[inline]
    pub(crate) fn wire_name(&self, index: usize) -> &'static str {
        self.properties[index].0
    }
}

impl std::fmt::Debug for Schema {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Schema")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

impl PartialEq for Schema {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other) || (self.ty)() == (other.ty)()
    }
}

impl Eq for Schema {}

/// One property of a model's type, as the spec declares it.
#[derive(Clone, Copy)]
pub struct Property {
    schema: &'static Schema,
    index: usize,
}

impl Property {
    /// The place among the model's properties, from 0.
    pub fn index(self) -> usize {
        self.index
    }

    /// The name in JSON.
    pub fn wire_name(self) -> &'static str {
        self.schema.wire_name(self.index)
    }

    /// The name of the field in Rust, without the `r#` of a raw identifier.
    pub fn ident(self) -> &'static str {
        let ident = self.schema.properties[self.index].1;
        ident.strip_prefix("r#").unwrap_or(ident)
    }

    /// What the values are.
    pub fn kind(self) -> Kind {
        self.schema.kind(self.index)
    }

    /// Whether the spec wants it in every object that is sent. Responses leave such properties out all the same.
    pub fn required(self) -> bool {
        self.has(flags::required)
    }

    /// Whether only the server sets it (`readOnly`).
    pub fn read_only(self) -> bool {
        self.has(flags::read_only)
    }

    /// Whether it is only sent, never received (`writeOnly`).
    pub fn write_only(self) -> bool {
        self.has(flags::write_only)
    }

    /// Whether the spec calls it deprecated.
    pub fn deprecated(self) -> bool {
        self.has(flags::deprecated)
    }

    /// Whether it carries a secret, such as a password or a token, so that neither `Debug` nor an error shows its value.
    pub fn secret(self) -> bool {
        self.schema.is_secret(self.index)
    }

    fn has(self, flag: u8) -> bool {
        self.schema.properties[self.index].2 & flag != 0
    }
}

impl std::fmt::Debug for Property {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Property")
            .field("wire_name", &self.wire_name())
            .field("ident", &self.ident())
            .field("kind", &format_args!("{}", self.kind()))
            .field("required", &self.required())
            .field("read_only", &self.read_only())
            .field("write_only", &self.write_only())
            .field("deprecated", &self.deprecated())
            .finish()
    }
}
