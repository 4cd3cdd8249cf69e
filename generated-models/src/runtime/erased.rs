//! Access to a field of a model by its number: the only unsafe code of this crate.
//!
//! A model's [`Schema`] holds a reference to an empty value of the model and, for every property, a reference to the
//! property's field *inside that empty value*. The distance between the two addresses is the field's offset in every
//! value of the model, and the reference's vtable knows the field's type. [`ModelRef`] and [`ModelMut`] put the two
//! together behind a safe interface; everything else of the runtime is safe code on top of them.
#![allow(unsafe_code)]

use std::any::TypeId;
use std::marker::PhantomData;
use std::ptr::NonNull;

use super::schema::{Property, Schema};
use super::value::{Kind, Slot, Value, View};
use super::{Extra, Model};

/// What [`Field::access`] is asked for. One function with four jobs instead of four functions: it is instantiated for
/// every field type of every model.
#[derive(Clone, Copy)]
pub(crate) enum Op {
    /// The value, if the field is set. Reads only.
    View,
    /// Replace the field by a blank value and hand out its slot.
    Fill,
    /// Unset the field.
    Clear,
    /// Describe the type. Touches nothing.
    Kind,
}

/// The answer of [`Field::access`].
pub(crate) enum Access<'a> {
    Nothing,
    View(View<'a>),
    Slot(Slot<'a>),
    Kind(Kind),
}

/// A field of a model: `Option<T>` for every [`Value`].
///
/// `self` is the field of the schema's empty value and only serves to find this function; the field to work on is
/// given by its address.
pub(crate) trait Field: Send + Sync {
    /// Does `op` on the field at `field`.
    ///
    /// # Safety
    /// Unless `op` is [`Op::Kind`], `field` points to a live, aligned value of the implementing type. For [`Op::View`]
    /// it is valid for shared reads during `'a`; for [`Op::Fill`] and [`Op::Clear`] it is valid for reads and writes,
    /// and nothing else accesses it, during `'a`.
    unsafe fn access<'a>(&self, field: *mut u8, op: Op) -> Access<'a>;
}

impl<T: Value> Field for Option<T> {
    unsafe fn access<'a>(&self, field: *mut u8, op: Op) -> Access<'a> {
        match op {
            Op::Kind => return Access::Kind(T::kind()),
            Op::View => {
                // SAFETY: the caller vouches for a live `Option<T>` that may be read during `'a`.
                let field: &'a Self = unsafe { &*field.cast_const().cast::<Self>() };
                return match field {
                    Some(value) => Access::View(value.view()),
                    None => Access::Nothing,
                };
            }
            Op::Fill | Op::Clear => {}
        }
        // SAFETY: for the two remaining operations the caller vouches for a live `Option<T>` that is ours alone.
        let field: &'a mut Self = unsafe { &mut *field.cast::<Self>() };
        *field = None;
        match op {
            Op::Fill => Access::Slot(field.insert(T::blank()).slot()),
            _ => Access::Nothing,
        }
    }
}

impl Schema {
    /// The offset of something that lies inside the schema's empty value, in any value of the model.
    ///
    /// The assertion makes it a fact that `part` lies inside, whatever the table says; so a value of `part`'s type
    /// stands at that offset in every value of the model.
    #[inline]
    fn offset<T: ?Sized>(&'static self, part: &'static T) -> usize {
        let whole = std::ptr::from_ref(self.empty).cast::<u8>().addr();
        let offset = std::ptr::from_ref(part)
            .cast::<u8>()
            .addr()
            .wrapping_sub(whole);
        let end = offset.checked_add(size_of_val(part));
        assert!(
            end.is_some_and(|end| end <= size_of_val(self.empty)),
            "a field lies outside its model"
        );
        offset
    }

    /// The number of the property whose field starts `offset` bytes into the model.
    pub(crate) fn at_offset(&'static self, offset: usize) -> Option<usize> {
        self.fields
            .iter()
            .position(|field| self.offset(*field) == offset)
    }

    /// What a property's values are.
    pub(crate) fn kind(&'static self, index: usize) -> Kind {
        // SAFETY: `Op::Kind` does not touch the pointer.
        match unsafe { self.fields[index].access(std::ptr::null_mut(), Op::Kind) } {
            Access::Kind(kind) => kind,
            _ => unreachable!("a field answers with its kind"),
        }
    }
}

/// A model of any type, borrowed: what reflection works on.
#[derive(Clone, Copy)]
pub struct ModelRef<'a> {
    /// The whole model; its type is the one that `schema` describes.
    model: NonNull<u8>,
    schema: &'static Schema,
    borrow: PhantomData<&'a ()>,
}

// SAFETY: it stands for a `&'a M` where `M: Model`, and `Model` requires `Send + Sync`.
unsafe impl Send for ModelRef<'_> {}
// SAFETY: as above.
unsafe impl Sync for ModelRef<'_> {}

impl<'a> ModelRef<'a> {
    /// Borrows a model without naming its type.
    #[inline]
    pub fn of<M: Model>(model: &'a M) -> Self {
        check::<M>();
        Self {
            model: NonNull::from(model).cast(),
            schema: M::SCHEMA,
            borrow: PhantomData,
        }
    }

    /// The description of the model's type.
    pub fn schema(self) -> &'static Schema {
        self.schema
    }

    /// The value of the property with this number, if it is set.
    ///
    /// # Panics
    /// If there is no such property.
    #[inline]
    pub fn value(self, index: usize) -> Option<View<'a>> {
        let field = self.schema.fields[index];
        let offset = self.schema.offset(field);
        // SAFETY: `check` made sure that the model has the type of `schema.empty`, and `offset` that a field of the
        // type behind `field` lies at this offset of it. The pointer comes from a `&'a` of the whole model, and
        // `Op::View` only reads.
        match unsafe { field.access(self.model.as_ptr().add(offset), Op::View) } {
            Access::View(view) => Some(view),
            _ => None,
        }
    }

    /// The entries that are no property of the model's type.
    #[inline]
    pub fn extra(self) -> &'a Extra {
        let offset = self.schema.offset(self.schema.extra);
        // SAFETY: as in `value`; an `Extra` lies at this offset, and the model is borrowed for `'a`.
        unsafe { &*self.model.as_ptr().add(offset).cast_const().cast::<Extra>() }
    }

    /// The value of the property with this name in JSON, if there is such a property and it is set.
    pub fn get(self, wire_name: &str) -> Option<View<'a>> {
        self.schema
            .find(wire_name, 0)
            .and_then(|index| self.value(index))
    }

    /// All properties of the model's type in the order of the spec, with their values.
    pub fn properties(self) -> impl ExactSizeIterator<Item = (Property, Option<View<'a>>)> {
        self.schema
            .properties()
            .map(move |property| (property, self.value(property.index())))
    }

    /// The address of the model, to compare with that of a field.
    pub(crate) fn addr(self) -> usize {
        self.model.as_ptr().addr()
    }
}

/// A model of any type, borrowed for writing.
pub struct ModelMut<'a> {
    /// The whole model; its type is the one that `schema` describes.
    model: NonNull<u8>,
    schema: &'static Schema,
    borrow: PhantomData<&'a mut ()>,
}

// SAFETY: it stands for a `&'a mut M` where `M: Model`, and `Model` requires `Send + Sync`.
unsafe impl Send for ModelMut<'_> {}
// SAFETY: as above.
unsafe impl Sync for ModelMut<'_> {}

impl<'a> ModelMut<'a> {
    /// Borrows a model for writing without naming its type.
    #[inline]
    pub fn of<M: Model>(model: &'a mut M) -> Self {
        check::<M>();
        Self {
            model: NonNull::from(model).cast(),
            schema: M::SCHEMA,
            borrow: PhantomData,
        }
    }

    /// The description of the model's type.
    #[inline]
    pub fn schema(&self) -> &'static Schema {
        self.schema
    }

    /// The same model, for reading.
    pub fn as_ref(&self) -> ModelRef<'_> {
        ModelRef {
            model: self.model,
            schema: self.schema,
            borrow: PhantomData,
        }
    }

    /// The same model, borrowed for a shorter time.
    #[inline]
    pub fn reborrow(&mut self) -> ModelMut<'_> {
        ModelMut {
            model: self.model,
            schema: self.schema,
            borrow: PhantomData,
        }
    }

    /// Unsets the property with this number.
    ///
    /// # Panics
    /// If there is no such property.
    pub fn clear(&mut self, index: usize) {
        self.access(index, Op::Clear);
    }

    /// Sets the property with this number to a blank value and hands out its slot.
    #[inline]
    pub(crate) fn fill(self, index: usize) -> Slot<'a> {
        let mut model = self;
        match model.access(index, Op::Fill) {
            Access::Slot(slot) => slot,
            _ => unreachable!("a field answers with its slot"),
        }
    }

    #[inline]
    fn access(&mut self, index: usize, op: Op) -> Access<'a> {
        let field = self.schema.fields[index];
        let offset = self.schema.offset(field);
        // SAFETY: `check` made sure that the model has the type of `schema.empty`, and `offset` that a field of the
        // type behind `field` lies at this offset of it. The pointer comes from a `&'a mut` of the whole model. What
        // is handed out for `'a` is only kept by `fill`, which consumes this borrow of the model.
        unsafe { field.access(self.model.as_ptr().add(offset), op) }
    }

    /// The entries that are no property of the model's type.
    #[inline]
    pub fn extra(&mut self) -> &mut Extra {
        let offset = self.schema.offset(self.schema.extra);
        // SAFETY: as in `access`; an `Extra` lies at this offset, and `&mut self` keeps other access away.
        unsafe { &mut *self.model.as_ptr().add(offset).cast::<Extra>() }
    }
}

/// Makes sure that `M`'s schema describes `M`. Within this crate the generator sees to that; outside of it an
/// implementation of [`Model`] could borrow another model's schema. The optimiser removes the check.
#[inline]
fn check<M: Model>() {
    assert!(
        M::SCHEMA.empty.type_id() == TypeId::of::<M>(),
        "a model has the schema of another type"
    );
}
